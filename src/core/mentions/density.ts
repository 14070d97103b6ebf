/** How many mentions are marked: the first of an entity in each section of a page, all, or none. */
export type Density = 'first' | 'all' | 'none';
