/** Nobody searches for more, but a whole article is pasted or selected by mistake; in UTF-16 units. */
export const LONGEST_QUERY = 200;
