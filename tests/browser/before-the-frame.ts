/** Makes a change and lets all that hears of it act in the same task, before the frame that shows it; the clock stands still meanwhile. */
export async function beforeTheFrame(change: () => void): Promise<void> {
  const nowMs = performance.now();
  performance.now = () => nowMs;
  change();
  for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  Reflect.deleteProperty(performance, 'now');
}
