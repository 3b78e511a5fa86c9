/** `knowledge -- export`: the knowledge in the forms that others read. */
import { writeFile } from 'node:fs/promises';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { linkRecords } from '../../knowledge/load.ts';
import { annotations } from './export/annotations.ts';
import { csv } from './export/csv.ts';
import { jsonLd } from './export/json-ld.ts';
import { readRecords } from './files.ts';
import { readOptions, type Subcommand, UsageError } from './subcommand.ts';

/** Form → content. */
const exportForms: Readonly<Record<string, (knowledge: Knowledge) => string>> = {
  'json-ld': (knowledge) => pretty(jsonLd(knowledge)),
  annotations: (knowledge) => pretty(annotations(knowledge)),
  csv,
};

const forms = Object.keys(exportForms);

export const exportKnowledge: Subcommand = {
  usage: `export ${forms.join('|')} [--output FILE]`,
  summary: 'write the claims as JSON-LD, Web Annotations or CSV; denials always with them',
  async run(args) {
    const { values, positionals, directory } = readOptions(args, { output: { type: 'string' } }, 1);
    const [name = ''] = positionals;
    const form = Object.hasOwn(exportForms, name) ? exportForms[name] : undefined;
    if (!form) throw new UsageError(`export as what? One of: ${forms.join(', ')}`);
    const text = form(linkRecords(await readRecords(directory)));
    if (values.output === undefined) return { exitCode: 0, output: text.trimEnd() };
    await writeFile(values.output, text);
    return { exitCode: 0, output: `wrote ${values.output}` };
  },
};

function pretty(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
