/** What GitHub and editors read: workflows, templates, snippets, settings. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { commentMark } from '../../src/cli/knowledge/diff/markdown.ts';
import { nameSchema } from '../../src/knowledge/schema/names.ts';
import { claimSchema, gapSchema, responseSchema } from '../../src/knowledge/schema.ts';

const directory = '.github/workflows';
const workflows = await Promise.all(
  (await readdir(directory)).map(async (name) => ({
    name,
    text: await readFile(path.join(directory, name), 'utf8'),
  })),
);

function onTagsAlone(text: string): boolean {
  const { on } = parse(text);
  return Object.keys(on).join() === 'push' && Object.keys(on.push).join() === 'tags';
}

describe('the workflows', () => {
  test.each(workflows)('$name keeps to the schema of GitHub', ({ text }) => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  test('the schema refuses what is wrong, so that the test above can fail', () => {
    expect(validateWorkflow('on: push\njobs: { a: { runs-on: x, stepz: [] } }').errors).not.toEqual([]);
  });

  test.each(workflows)('$name pins every action by commit, with its version beside it', ({ text }) => {
    for (const [, used] of text.matchAll(/uses: (.*)/g)) {
      expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('no two versions of an action are in use', () => {
    const used = workflows.flatMap(({ text }) => text.match(/(?<=uses: ).*/g) ?? []);
    const actions = new Set(used.map((one) => one.split('@')[0]));
    expect(new Set(used).size).toBe(actions.size);
  });

  test.each(workflows)('$name names its permissions and no secret', ({ text }) => {
    expect(parse(text)).toHaveProperty('permissions');
    expect(text).not.toMatch(/secrets\.|pull_request_target|write-all/);
  });

  test('what runs code of strangers may only read, and leaves no credentials in the clone', () => {
    for (const { text } of workflows.filter(({ text }) => text.includes('pull_request:'))) {
      expect(parse(text).permissions).toEqual({ contents: 'read' });
      const checkouts = text.match(/actions\/checkout@/g)?.length;
      expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts ?? 0);
    }
  });

  test('what may write runs no code of the pull request, and follows the preview', () => {
    // A tag is set by those who may write already.
    const writing = workflows.filter(({ text }) => /: write/.test(text) && !onTagsAlone(text));
    expect(writing.map(({ name }) => name)).toEqual(['knowledge-comment.yml']);
    for (const { text } of writing) {
      expect(text).not.toMatch(/uses:|npm |node /);
      const preview = workflows.find(({ name }) => name === 'knowledge-preview.yml');
      expect(parse(text).on.workflow_run.workflows).toEqual([parse(preview?.text ?? '').name]);
      expect(text).toContain(commentMark);
    }
  });

  test('no expression of GitHub stands inside a script, where it could be run', () => {
    for (const { text } of workflows) {
      const { jobs } = z
        .object({
          jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
        })
        .parse(parse(text));
      for (const { steps } of Object.values(jobs)) {
        for (const { run } of steps) expect(run ?? '').not.toContain('${{');
      }
    }
  });
});

describe('the issue forms', async () => {
  const forms = (await readdir('.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    labels: z.array(z.string()),
    body: z
      .array(
        z.strictObject({
          type: z.enum(['input', 'textarea', 'dropdown']),
          id: z.string().regex(/^[\w-]+$/),
          attributes: z.strictObject({
            label: z.string(),
            description: z.string().optional(),
            placeholder: z.string().optional(),
            options: z.array(z.string()).optional(),
          }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
      )
      .min(1),
  });

  test.each(forms)('%s has the shape that GitHub asks for', async (name) => {
    form.parse(parse(await readFile(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')));
  });

  test.each(forms)('%s is named in CONTRIBUTING.md', async (name) => {
    expect(await readFile('CONTRIBUTING.md', 'utf8')).toContain(`.github/ISSUE_TEMPLATE/${name}`);
  });
});

describe('editor support', async () => {
  const snippets = z
    .record(z.string(), z.object({ prefix: z.array(z.string()), body: z.array(z.string()) }))
    .parse(JSON.parse(await readFile('.vscode/knowledge.code-snippets', 'utf8')));

  /** What the editor writes where nothing is filled in. */
  const written = (name: string) =>
    parse(
      (snippets[name]?.body ?? [])
        .join('\n')
        .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d+/g, ''),
    );

  test('the snippets have every key that the schema asks for, and no other', () => {
    for (const [name, schema] of [
      ['Dossier claim', claimSchema],
      ['Dossier response', responseSchema],
      ['Dossier gap', gapSchema],
      ['Dossier name', nameSchema],
    ] as const) {
      const issues = schema.safeParse(written(name)[0]).error?.issues ?? [];
      const ofShape = issues.filter((one) => one.code === 'unrecognized_keys' || one.input === undefined);
      expect(
        ofShape.filter((one) => one.code === 'unrecognized_keys' || one.code === 'invalid_type'),
      ).toEqual([]);
    }
  });

  test('the snippets can be found in English, French and Chinese', () => {
    for (const { prefix } of Object.values(snippets)) {
      expect(prefix.some((word) => /^[a-z]+$/.test(word))).toBe(true);
      expect(prefix.some((word) => /\p{Script=Han}/u.test(word))).toBe(true);
      expect(prefix.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('the schemas that the settings bind exist', async () => {
    const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8'));
    for (const file of Object.keys(settings['yaml.schemas'])) expect(existsSync(file), file).toBe(true);
  });
});
