/** A stage with a PostgreSQL beside it, where there is one to be had. */
import type { Postgres } from './postgres.ts';
import type { Row, Scale } from './row.ts';
import { onStage, type Stage } from './stage.ts';

export interface WithServer {
  readonly stage: Stage;
  readonly server: Postgres;
  /** An empty database on it. */
  readonly url: string;
}

/** Opens both, closes them whatever happens. Without a server there is a row that says so, and nothing was tried. */
export async function onServer(
  trouble: string,
  scale: Scale,
  task: (parts: WithServer) => Promise<Row>,
): Promise<Row> {
  let server: Postgres;
  try {
    // A package that only developers install, with programs for some machines.
    server = await (await import('./postgres.ts')).startPostgres();
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { trouble, tried: 0, of: 'pins', lost: 0, remark: `left out, no PostgreSQL: ${why}` };
  }
  try {
    const url = await server.database();
    return await onStage(scale, (stage) => task({ stage, server, url }));
  } finally {
    await server.close();
  }
}
