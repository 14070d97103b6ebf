/** How many UTF-16 units of a query are read. Nobody types more, but whole articles are pasted or selected by mistake. */
export const LONGEST_QUERY = 200;
