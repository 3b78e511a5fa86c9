/** Addresses of the project that runs this bot: where to say that something is wrong, and what people may read. */
import type { Claim } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';

/** The address of its repository; null: none is set, and no button leads there. */
export type Project = string | null;

/** The issue form on a wrong claim, filled in with which claim it is, as it stood. Nothing is sent before it is submitted. */
export function wrongUrl(project: Project, claim: Claim, revision: string, locale: Locale): string | null {
  if (project === null) return null;
  const about = new URLSearchParams({
    template: 'report-a-wrong-answer.yml',
    title: `${claim.briefing}/${claim.id}`,
    // The field of the form that tells what the bot said.
    answer: `${claim.briefing}/${claim.id}, revision ${revision}, ${locale}`,
  });
  return `${project.replace(/\/+$/, '')}/issues/new?${about}`;
}

/** A file of the project as its readers see it. */
export function projectFile(project: string, path: string): string {
  return `${project.replace(/\/+$/, '')}/blob/main/${path}`;
}
