/** Names of keys as Playwright says them, and the code points WebDriver gives them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  Meta: '\uE03D',
};

/** The downs and ups of a chord such as `Control+Shift+a`, for WebDriver's key input. Throws on an unknown name. */
export function keyActions(chord: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const values = (chord.length === 1 ? [chord] : chord.split('+')).map(codeOf);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.reverse().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

function codeOf(name: string): string {
  if (name === 'ControlOrMeta') return KEYS[process.platform === 'darwin' ? 'Meta' : 'Control']!;
  const value = KEYS[name] ?? ([...name].length === 1 ? name : undefined);
  if (value === undefined) throw new Error(`no key is named ${name}`);
  return value;
}
