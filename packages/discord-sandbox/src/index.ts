/** What the package offers: the sandbox, and what tests drive it with. */
export { type Clock, manualClock } from './clock.ts';
export type { Guide, Step, StepAction, Texts } from './guide.ts';
export type { Invocation, Outcome, Sandbox, SandboxOptions, SandboxUser } from './sandbox.ts';
export { startSandbox } from './server.ts';
export { invitePermissions } from './world.ts';
