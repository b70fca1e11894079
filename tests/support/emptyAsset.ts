/** What a style sheet, an image or a font is worth under jsdom. */
export default ''
