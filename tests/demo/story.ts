import type { Scene } from './scene.ts'

/** A piece of the day. It plays by keyboard alone and says in one line what happened. */
export type Story = Readonly<{ title: string; play: (scene: Scene) => Promise<string> }>
