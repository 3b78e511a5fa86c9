/** How a rule tells what is wrong at a place of the file. */
import type { Path } from '../file.ts';

export type Report = (path: Path, message: string, remedy: string) => void;
