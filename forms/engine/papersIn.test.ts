import { aProcedure } from '../../tests/support/builders/forms'
import { papersIn } from './papersIn'

test('the documents to get ready are those that questions ask for, wherever they stand', () => {
  const procedure = aProcedure({
    sections: [
      {
        id: 'papers',
        title: 'Pièces',
        fields: [
          { id: 'story', type: 'text', label: 'Récit' },
          { id: 'proof', type: 'file', label: 'Preuve', hint: 'Une facture', template: 'modele.pdf' },
          { id: 'card', type: 'identityDocument', label: 'Carte', optional: true },
          { id: 'lease', type: 'file', label: 'Bail', when: { story: { isFilled: true } } },
          {
            ...{ id: 'facts', type: 'repetition', label: 'Faits', row: { name: 'fait', add: 'Ajouter' } },
            fields: [{ id: 'bill', type: 'file', label: 'Facture' }],
          },
        ],
      },
      {
        ...{ id: 'more', title: 'Suite', when: { story: { isFilled: true } } },
        fields: [{ id: 'plan', type: 'file', label: 'Plan', optional: { story: 'oui' } }],
      },
    ],
  })
  expect(papersIn(procedure)).toEqual([
    {
      id: 'proof',
      label: 'Preuve',
      hint: 'Une facture',
      template: 'modele.pdf',
      optional: false,
      conditional: false,
    },
    { id: 'card', label: 'Carte', optional: true, conditional: false },
    { id: 'lease', label: 'Bail', optional: false, conditional: true },
    { id: 'bill', label: 'Facture', optional: false, conditional: false },
    { id: 'plan', label: 'Plan', optional: true, conditional: true },
  ])
})
