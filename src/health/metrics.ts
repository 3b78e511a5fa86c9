/** The figures that Prometheus reads. Labels are names out of the code and the knowledge: no ids, no text of users. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** In seconds, close together where an answer should be and up to the three seconds that Discord grants. */
const firstResponseBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3];

/** Begins to watch the process, too: memory, garbage collection, the lag of the event loop. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    answers: new Counter({
      name: 'dossier_answers_total',
      help: 'Answers by command and by what came of it',
      labelNames: ['command', 'outcome'] as const,
      registers,
    }),
    firstResponse: new Histogram({
      name: 'dossier_first_response_seconds',
      help: 'From the event to Discord having taken the first response',
      labelNames: ['kind'] as const,
      buckets: firstResponseBuckets,
      registers,
    }),
    lost: new Counter({
      name: 'dossier_interactions_lost_total',
      help: 'Interactions whose first response Discord did not take within its three seconds',
      labelNames: ['kind'] as const,
      registers,
    }),
    connected: new Gauge({
      name: 'dossier_gateway_connected',
      help: '1 while every shard is connected to Discord',
      registers,
    }),
    connections: new Counter({
      name: 'dossier_gateway_events_total',
      help: 'Shards that reconnect, resume, become ready or fail',
      labelNames: ['event'] as const,
      registers,
    }),
    rateLimits: new Counter({
      name: 'dossier_rate_limits_total',
      help: 'Requests that had to wait for a rate limit of Discord',
      labelNames: ['scope'] as const,
      registers,
    }),
    pins: new Gauge({
      name: 'dossier_pins',
      help: 'Pinned briefings by state; the state due: with an edit or a note still to come',
      labelNames: ['state'] as const,
      registers,
    }),
    pinEdits: new Counter({
      name: 'dossier_pin_edits_total',
      help: 'Edits of pinned messages, done and refused',
      labelNames: ['result'] as const,
      registers,
    }),
    knowledge: new Gauge({
      name: 'dossier_knowledge_info',
      help: '1 for the revision that answers',
      labelNames: ['revision'] as const,
      registers,
    }),
    knowledgeAge: new Gauge({
      name: 'dossier_knowledge_age_seconds',
      help: 'Since the knowledge that answers was taken in',
      registers,
    }),
    knowledgeFaulty: new Gauge({
      name: 'dossier_knowledge_edit_faulty',
      help: '1 while the files hold an edit that does not load, so that an earlier knowledge answers',
      registers,
    }),
  };
}
