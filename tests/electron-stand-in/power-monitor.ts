import { StrictEmitter } from './strict-emitter.ts'

/** Nothing here watches the machine's sleep or screen lock: tests send these events, by `powerMonitor.emit('suspend')`. */
export const powerMonitor = new StrictEmitter('powerMonitor', ['suspend', 'lock-screen'])
