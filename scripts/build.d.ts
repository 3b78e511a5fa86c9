/** Compiles what changed. False where the compiler found a mistake. */
export function build(): Promise<boolean>;
