export function isBuilt(root: string, target: string): boolean;
export function noteBuilt(root: string, target: string): void;
