import { expect, test } from 'vitest';
import { namedIn } from '@/entrypoints/popup/named-in';

test.each([
  ['opposition leader Juan Guaidó and Mr. Maduro; Maduro’s men', ['juan-guaido', 'nicolas-maduro']],
  ['«официальный представитель МИД РФ Мария Захарова»', ['russian-foreign-ministry', 'maria-zakharova']],
  ['former president Ricardo Maduro of Honduras', []],
  ['Mr. Bolton of the bakery', []],
  ['the S-400 of Turkey', []],
])('%s names %j', (selected, named) => {
  expect(namedIn(selected, 'en')).toEqual(named);
});
