/** Configuration: the one place that reads the environment. `.env.example` tells people what there is. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { faultOfPath, readDatabaseUrl } from './database-url.ts';
import { secretsIn } from './secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const defaultKnowledgeDirectory = 'knowledge';
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const snowflake = z
  .string()
  .regex(/^\d{17,20}$/, 'an id has 17 to 20 digits; in Discord, switch on Developer Mode and choose Copy ID')
  .optional();

const port = z
  .string()
  .regex(/^\d+$/, 'write a port number')
  .transform(Number)
  .refine((port) => port <= 65_535, { error: 'write a port number from 0 (any) to 65535' });

const settings = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .regex(/^\S+$/, 'paste the token alone, without "Bot " in front and without spaces')
      .optional(),
    DISCORD_APPLICATION_ID: snowflake,
    DISCORD_GUILD_ID: snowflake,
    DISCORD_API_URL: z
      .url({ protocol: /^https?$/, error: 'write an address such as http://127.0.0.1:4141/api' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    KNOWLEDGE_DIR: z.string().default(defaultKnowledgeDirectory),
    LOG_LEVEL: z.enum(logLevels, { error: `write one of ${logLevels.join(', ')}` }).default('info'),
    DATABASE_URL: z
      .string()
      .superRefine((url, context) => {
        const read = readDatabaseUrl(url);
        const fault = read.kind === 'file' ? faultOfPath(read.place) : read.remedy;
        if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
      })
      .default('file:data/dossier.db'),
    PROJECT_URL: z
      .url({ protocol: /^https$/, error: 'write an address such as https://github.com/OWNER/REPOSITORY' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    SANDBOX_PORT: port.default(4141),
    HEALTH_PORT: port.optional(),
    HEALTH_HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'write an address such as 127.0.0.1, or 0.0.0.0 for every one of this machine')
      .default('127.0.0.1'),
  })
  .refine((all) => all.DISCORD_TOKEN !== undefined || all.DISCORD_API_URL === undefined, {
    path: ['DISCORD_API_URL'],
    error: 'needs DISCORD_TOKEN beside it; leave both out to run in the sandbox',
    when: () => true,
  })
  .transform((all) => ({
    /** Undefined: run in the local sandbox. */
    token: all.DISCORD_TOKEN,
    applicationId: all.DISCORD_APPLICATION_ID,
    /** Register the commands in this server only; undefined: everywhere. */
    guildId: all.DISCORD_GUILD_ID,
    /** Where Discord's API is: a proxy or a local server, without a version and a final slash. */
    apiUrl: all.DISCORD_API_URL,
    knowledgeDirectory: all.KNOWLEDGE_DIR,
    logLevel: all.LOG_LEVEL,
    databaseUrl: all.DATABASE_URL,
    /** Where the project's repository stands, for links that lead there. */
    projectUrl: all.PROJECT_URL,
    sandboxPort: all.SANDBOX_PORT,
    /** Where /health and /metrics are served; undefined: nowhere. 0: on any free port. */
    healthPort: all.HEALTH_PORT,
    healthHost: all.HEALTH_HOST,
  }));

export type Config = Readonly<z.infer<typeof settings>>;

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads all settings. An empty one counts as absent. A fault never repeats the value: it may be a secret. */
export function readConfig(environment: Environment): ConfigResult {
  const filled = Object.entries(environment).map(
    ([key, value]) => [key, value?.trim() || undefined] as const,
  );
  const result = settings.safeParse(Object.fromEntries(filled));
  if (result.success) return { ok: true, config: result.data };
  return {
    ok: false,
    faults: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
}

/** What no log may ever hold. `token`: the sandbox's own, where there is no other. */
export function secretsOf({ databaseUrl, apiUrl, token }: Config): readonly string[] {
  return [token ?? '', ...secretsIn(databaseUrl), ...secretsIn(apiUrl ?? '')].filter(Boolean);
}

/** A `.env` that is there and cannot be read. */
class EnvFileError extends Error {}

/** The settings of this process. */
export function loadConfig(): ConfigResult {
  try {
    return readConfig(readEnvironment());
  } catch (error) {
    if (!(error instanceof EnvFileError)) throw error;
    return { ok: false, faults: [error.message] };
  }
}

/** The process's environment over a `.env` file, where there is one. */
export function readEnvironment(file = '.env'): Environment {
  return { ...readEnvFile(file), ...process.env };
}

/** Where the knowledge files are, for commands that need no other setting. */
export function knowledgeDirectory(environment: Environment = readEnvironment()): string {
  return environment.KNOWLEDGE_DIR?.trim() || defaultKnowledgeDirectory;
}

function readEnvFile(file: string): Environment {
  try {
    return parseEnv(decoded(readFileSync(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return {};
    // Docker makes a folder where a file that it should mount is missing.
    const remedy = code === 'EISDIR' ? 'it is a folder; put the file in its place' : 'let this user read it';
    throw new EnvFileError(`${file}: ${remedy} (${code})`, { cause: error });
  }
}

/** Editors on Windows begin a file with a mark, and PowerShell writes UTF-16: the first setting would go unseen, or all. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
