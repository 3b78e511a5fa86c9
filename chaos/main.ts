/** `npm run chaos [-- --short] [name...]`: a week of trouble; prints the table of docs/reliability.md. */
import { isWell, type Row, tableOf } from './row.ts';
import { troubles } from './troubles.ts';

const usage = `usage: npm run chaos [-- [--short] [NAME...]]
Brings trouble on the bot and tells what was lost: all troubles, or those whose name holds a NAME. --short: each but
once or twice. They are:
${troubles.map(({ name }) => `  ${name}`).join('\n')}`;

const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) {
  console.log(usage);
  process.exit();
}
const scale = words.includes('--short') ? 'short' : 'full';
const names = words.filter((word) => !word.startsWith('--')).map((word) => word.toLowerCase());
const chosen = troubles.filter(
  ({ name }) => names.length === 0 || names.some((one) => name.toLowerCase().includes(one)),
);
const rows: Row[] = [];
for (const { name, bring } of chosen) {
  process.stderr.write(`${name} …\n`);
  rows.push(
    ...[
      await bring(scale).catch((error: unknown) => {
        console.error(error);
        return { trouble: name, tried: 1, of: 'run', lost: 1, doubled: 0, remark: 'it broke off' };
      }),
    ].flat(),
  );
}
console.log(tableOf(rows));
process.exitCode = rows.length > 0 && rows.every(isWell) ? 0 : 1;
