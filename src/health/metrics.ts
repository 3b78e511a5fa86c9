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
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });
  return {
    registry,
    answers: counter(
      'dossier_answers_total',
      'Answers by command and by what came of it',
      'command',
      'outcome',
    ),
    firstResponse: new Histogram({
      name: 'dossier_first_response_seconds',
      help: 'From the event to Discord having taken the first response',
      labelNames: ['kind'],
      buckets: firstResponseBuckets,
      registers,
    }),
    lost: counter(
      'dossier_interactions_lost_total',
      'Interactions whose first response Discord did not take within its three seconds',
      'kind',
    ),
    connected: gauge('dossier_gateway_connected', '1 while every shard is connected to Discord'),
    connections: counter(
      'dossier_gateway_events_total',
      'Shards that reconnect, resume, become ready or fail',
      'event',
    ),
    rateLimits: counter(
      'dossier_rate_limits_total',
      'Requests that had to wait for a rate limit of Discord',
      'scope',
    ),
    pins: gauge('dossier_pins', 'Pinned briefings by state', 'state'),
    pinsDue: gauge('dossier_pins_due', 'Pinned briefings with an edit or a note still to come'),
    pinEdits: counter('dossier_pin_edits_total', 'Edits of pinned messages, done and refused', 'result'),
    knowledge: gauge('dossier_knowledge_info', '1 for the revision that answers', 'revision'),
    knowledgeAge: gauge('dossier_knowledge_age_seconds', 'Since the knowledge that answers was taken in'),
    knowledgeFaulty: gauge(
      'dossier_knowledge_edit_faulty',
      '1 while the files hold an edit that does not load, so that an earlier knowledge answers',
    ),
  };
}
