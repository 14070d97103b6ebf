/**
 * Returns a function that asks, and shows the answer. An answer is dropped when a later question was answered before it came,
 * and when it says what is shown already, so that nothing moves. One that a later question waits behind is shown: on a busy page
 * there is always such a question.
 */
export function showAnswers<T>(ask: () => Promise<T>, show: (answer: T) => void): () => void {
  let asked = 0;
  let answered = 0;
  let shown = '';
  return () => {
    const ticket = ++asked;
    void ask().then((answer) => {
      if (ticket < answered) return;
      answered = ticket;
      const state = JSON.stringify(answer);
      if (state === shown) return;
      shown = state;
      show(answer);
    });
  };
}
