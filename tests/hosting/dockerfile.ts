/**
 * Carries out a Dockerfile's steps in a folder, where no Docker is at hand: each stage has a root of its own, in which
 * WORKDIR, COPY and RUN do what they say. Only what our own file uses is understood; anything else throws.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';

/** Only root may give files away; anybody else may write what is theirs already. */
const asRoot = process.getuid?.() === 0 ? '' : 'chown() { :; }; ';

export interface Image {
  /** Where the last stage's WORKDIR stands on this machine. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

interface Stage {
  readonly root: string;
  directory: string;
  readonly environment: Record<string, string>;
  user: string;
  command: readonly string[];
  healthcheck: readonly string[];
}

/** `context`: the folder that is built, already without what `.dockerignore` keeps out. */
export function buildImage(dockerfile: string, context: string, roots: string): Image {
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  for (const instruction of DockerfileParser.parse(readFileSync(dockerfile, 'utf8')).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const name = /\bAS\s+(\w+)$/i.exec(wordsOf(instruction))?.[1] ?? 'last';
      const root = path.join(roots, name);
      mkdirSync(root, { recursive: true });
      stage = { root, directory: root, environment: {}, user: '0:0', command: [], healthcheck: [] };
      stages.set(name, stage);
    } else if (stage) {
      carryOut(instruction, stage, context, stages);
    }
  }
  if (!stage) throw new Error('the Dockerfile has no stage');
  return stage;
}

function carryOut(
  instruction: Instruction,
  stage: Stage,
  context: string,
  stages: ReadonlyMap<string, Stage>,
): void {
  const words = wordsOf(instruction);
  switch (instruction.getKeyword()) {
    case 'WORKDIR':
      stage.directory = path.join(stage.root, words);
      mkdirSync(stage.directory, { recursive: true });
      return;
    case 'COPY':
      copy(words.split(/\s+/), stage, context, stages);
      return;
    case 'RUN':
      if (words === 'npm ci --ignore-scripts') install(stage.directory);
      else run(words, stage);
      return;
    case 'ENV':
      for (const [, name = '', value = ''] of words.matchAll(/(\w+)=(\S+)/g)) stage.environment[name] = value;
      return;
    case 'USER':
      stage.user = words;
      return;
    case 'CMD':
      stage.command = JSON.parse(words) as string[];
      return;
    case 'HEALTHCHECK':
      stage.healthcheck = JSON.parse(words.slice(words.indexOf('['))) as string[];
      return;
    case 'LABEL':
    case 'VOLUME':
      return;
    default:
      throw new Error(`not understood: ${instruction.getKeyword()}`);
  }
}

function run(line: string, { directory, root, environment }: Stage): void {
  execFileSync('/bin/sh', ['-euc', `${asRoot}${line}`], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: root, npm_config_prefer_offline: 'true', ...environment },
    stdio: 'pipe',
  });
}

/** The packages are installed already; to install them again would test npm. */
function install(directory: string): void {
  for (const file of ['package.json', 'package-lock.json'])
    if (!readFileSync(file).equals(readFileSync(path.join(directory, file))))
      throw new Error(`npm ci finds another ${file}`);
  execFileSync('cp', ['-a', 'node_modules', directory]);
}

function copy(words: string[], stage: Stage, context: string, stages: ReadonlyMap<string, Stage>): void {
  const from = words[0]?.startsWith('--from=') ? stages.get(words.shift()?.slice(7) ?? '') : undefined;
  const target = path.resolve(stage.directory, words.pop() ?? '');
  for (const word of words) {
    const source = from ? path.join(from.root, word) : path.join(context, word);
    if (!existsSync(source)) throw new Error(`COPY finds no ${word}`);
    // As Docker does: of a folder, what is in it.
    const names = word === '.' || from ? readdirSync(source) : [''];
    mkdirSync(target, { recursive: true });
    execFileSync('cp', ['-RP', ...names.map((name) => path.join(source, name)), target]);
  }
}

/** What follows the keyword, flags included, on one line. */
function wordsOf(instruction: Instruction): string {
  return instruction
    .getTextContent()
    .slice(instruction.getInstruction().length)
    .replace(/\\\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
