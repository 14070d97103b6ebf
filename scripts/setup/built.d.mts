export function builtExtension(engine: 'chromium' | 'firefox' | 'webkit'): string;
export function isBuilt(root: string, target: string): boolean;
export function noteBuilt(root: string, target: string): void;
