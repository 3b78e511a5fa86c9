/** Compiles what changed once for all tests: those that start processes start what people start. */
import { build } from '../scripts/build.js';

export default function setup(): void {
  if (!build()) throw new Error('it does not compile');
}
