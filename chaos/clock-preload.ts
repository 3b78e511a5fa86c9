/** Loaded into a bot before its own code: sets the clock of that one process back when it is told to. */
let back = 0;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts, self) =>
    Reflect.construct(target, parts.length === 0 ? [RealDate.now() - back] : parts, self) as Date,
  get: (target, name) => (name === 'now' ? () => RealDate.now() - back : Reflect.get(target, name)),
});

process.on('message', ({ hoursBack }: { readonly hoursBack: number }) => {
  back = hoursBack * 60 * 60 * 1_000;
});
// It keeps no process alive.
process.channel?.unref();
