/** What is found out about the page in view: at once what the browser knows, and what the page itself says when it answers. */
export type Look<V> = { readonly known: V; readonly answer: Promise<V> };

export type FollowOptions<V> = {
  readonly look: () => Promise<Look<V>>;
  /** Joins what is known to what is shown, for as long as the page does not answer. */
  readonly meanwhile: (known: V, shown: V) => V;
  readonly show: (view: V) => void;
};

/** A page that answers sooner is shown in one go. */
const ANSWERS_WITHIN_MS = 150;

/**
 * Returns a function that looks once and shows what it finds. What was found is dropped when a later look was answered before it,
 * not when one was only begun: on a busy page there always is one. A look that is taken `anew`, as something else is in view,
 * drops all before it. An equal view is not shown again, so that nothing moves.
 */
export function followPage<V>(
  first: V,
  { look, meanwhile, show }: FollowOptions<V>,
): (anew: boolean) => Promise<void> {
  let begun = 0;
  let answered = 0;
  let shown = first;
  const tell = (view: V) => {
    if (JSON.stringify(view) === JSON.stringify(shown)) return;
    shown = view;
    show(view);
  };
  return async (anew) => {
    const ticket = ++begun;
    if (anew) answered = ticket;
    const { known, answer } = await look();
    const late = setTimeout(() => {
      if (ticket === begun) tell(meanwhile(known, shown));
    }, ANSWERS_WITHIN_MS);
    const view = await answer.finally(() => clearTimeout(late));
    if (ticket < answered) return;
    answered = ticket;
    tell(view);
  };
}
