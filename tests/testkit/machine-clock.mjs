// Preloaded into a server: the machine that it runs on believes that it is MACHINE_TIME (RFC 3339)
// and goes on from there. The demo tells its dates relative to that moment.
const MachineDate = globalThis.Date;
const offset = MachineDate.parse(process.env.MACHINE_TIME ?? '') - MachineDate.now();
if (Number.isNaN(offset)) throw new Error('MACHINE_TIME is not a moment');

globalThis.Date = class extends MachineDate {
  /** @param {unknown[]} parts */
  constructor(...parts) {
    super(...(parts.length === 0 ? [MachineDate.now() + offset] : parts));
  }

  static now() {
    return MachineDate.now() + offset;
  }
};
