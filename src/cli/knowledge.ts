/** `npm run knowledge -- SUBCOMMAND`: what people who edit the knowledge work with. */
import { namedFileTrouble } from './arguments.ts';
import { type Subcommand, UsageError } from './knowledge/subcommand.ts';

/** Each is loaded only when it is asked for: together they take longer to load than some take to run. */
const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  check: async () => (await import('./knowledge/check.ts')).check,
  diff: async () => (await import('./knowledge/diff.ts')).diff,
  changes: async () => (await import('./knowledge/changes.ts')).changes,
  draft: async () => (await import('./knowledge/draft.ts')).draft,
  new: async () => (await import('./knowledge/new.ts')).create,
  fmt: async () => (await import('./knowledge/fmt.ts')).fmt,
  verify: async () => (await import('./knowledge/verify.ts')).verify,
  locate: async () => (await import('./knowledge/locate.ts')).locate,
  gaps: async () => (await import('./knowledge/gaps.ts')).gaps,
  export: async () => (await import('./knowledge/export.ts')).exportKnowledge,
  migrate: async () => (await import('./knowledge/migrate.ts')).migrateFiles,
  schema: async () => (await import('./knowledge/schema.ts')).schema,
};

async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(subcommands).map((load) => load()));
  return ['usage: npm run knowledge -- SUBCOMMAND [--directory knowledge]', ...all.map(explained)].join('\n');
}

function explained({ usage, summary }: Subcommand): string {
  return `  ${usage}\n      ${summary}`;
}

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
if (name === 'help' || name === '--help' || name === '-h') {
  console.log(await usage());
} else if (load && args.some((one) => one === '--help' || one === '-h')) {
  const subcommand = await load();
  console.log([explained(subcommand), ...(subcommand.more?.(args) ?? [])].join('\n'));
} else if (!load) {
  console.error(
    `${name === '' ? 'which subcommand?' : `there is no subcommand "${name}"`}\n${await usage()}`,
  );
  process.exitCode = 2;
} else {
  try {
    const { exitCode, output } = await (await load()).run(args);
    if (output !== '') console.log(output);
    process.exitCode = exitCode;
  } catch (error) {
    const words = error instanceof UsageError ? error.message : namedFileTrouble(error);
    if (words === undefined) throw error;
    console.error(words);
    process.exitCode = 2;
  }
}
