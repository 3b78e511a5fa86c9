/** `npm run bench -- answers [FILE...]`: how well questions are understood, beside what plain search libraries do. */
import { createAnswerer } from '../src/answer/answerer.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import { documentsOf, type Hit, type Peer, peersOf } from './peers.ts';
import { type Given, givenBy, heading, percentages, row, type Score, scoreOf, sumOf } from './score.ts';
import type { Question, Story } from './stories.ts';

/** Prints the report: every story in every language, and the peers on the same. */
export function answersBench(stories: readonly Story[], showMisses: boolean): void {
  console.log(heading);
  const totals = stories.map(({ id, knowledge, questions }): Score => {
    const answerer = createAnswerer(knowledge);
    const { given, milliseconds } = timed(questions, ({ q, locale }) =>
      givenBy(answerer.ask(q, { locale: localeOf(locale) })),
    );
    const score = scoreOf(questions, given);
    console.log(row(id, score, `${milliseconds.toFixed(2)} ms a question`));
    for (const locale of [...new Set(questions.map((one) => one.locale))].sort())
      console.log(row(`  ${locale}`, scoreOf(...those(questions, given, (one) => one.locale === locale))));
    if (showMisses) misses(questions, given);
    for (const peer of peersOf(documentsOf(knowledge))) {
      const best = peerAtItsBest(peer, questions);
      console.log(
        row(`  ${peer.name}`, scoreOf(questions, best.given), `${best.milliseconds.toFixed(2)} ms`),
      );
    }
    return score;
  });
  if (stories.length > 1) console.log(row('all', sumOf(totals)));
}

function those(questions: readonly Question[], given: readonly Given[], belongs: (one: Question) => boolean) {
  const kept = questions.flatMap((one, at) => (belongs(one) ? [at] : []));
  return [kept.flatMap((at) => questions[at] ?? []), kept.flatMap((at) => given[at] ?? [])] as const;
}

function timed<T>(questions: readonly Question[], ask: (one: Question) => T) {
  const start = performance.now();
  const given = questions.map(ask);
  return { given, milliseconds: (performance.now() - start) / questions.length };
}

/** A peer's threshold is tuned on the very questions it is judged by: more than fair. */
function peerAtItsBest(peer: Peer, questions: readonly Question[]) {
  const { given: hits, milliseconds } = timed(questions, (one) => peer.search(one.q));
  const thresholds = hits.flatMap((found) => found[0]?.score ?? []).sort((one, other) => one - other);
  const steps = Array.from(
    { length: 101 },
    (_, step) => thresholds[Math.floor((step / 100) * (thresholds.length - 1))] ?? 0,
  );
  const worth = (given: readonly Given[]) => {
    const { sure, wrong } = percentages(scoreOf(questions, given));
    return sure - 2 * wrong;
  };
  const [best] = steps
    .map((threshold) => hits.map((found) => givenAbove(found, threshold)))
    .sort((one, other) => worth(other) - worth(one));
  return { given: best ?? [], milliseconds };
}

function givenAbove(found: readonly Hit[], threshold: number): Given {
  const [first] = found;
  const claims = [...new Set(found.flatMap((hit) => hit.claim ?? []))];
  return { sure: first !== undefined && first.claim !== null && first.score >= threshold, claims, gap: null };
}

function misses(questions: readonly Question[], given: readonly Given[]): void {
  questions.forEach(({ q, accept }, at) => {
    const { sure = false, claims = [], gap = null } = given[at] ?? {};
    const right = accept.includes(claims[0] ?? '');
    if (sure ? !right : accept.length > 0 && !claims.slice(0, 3).some((id) => accept.includes(id)))
      console.log(
        `    ${q.slice(0, 120)} | ${accept.join(', ') || 'nothing'} | ${sure ? 'sure: ' : ''}${gap ?? claims.slice(0, 3).join(', ')}`,
      );
  });
}
