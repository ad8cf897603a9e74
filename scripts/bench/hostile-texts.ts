// Texts that were made to take long.

/** Each is repeated up to the length. */
export const UNITS = [
  '{:.a}\n',
  '{% if a %}\n',
  '{{ a ',
  '<i>a ',
  '<i>a\n\n',
  '<kbd>a ',
  '<sup>',
  '![a](b){c} ',
  '[a b ](c ',
  '](a b.png ',
  '[a]{.b} ',
  '[[a]] ',
  '![',
  '==a== ',
  'a `b ',
  ':::a\n',
  '- a\n',
  '%% a ',
  'www.a.b '
]
