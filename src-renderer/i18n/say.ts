import type { FlatNamespace, TFunction } from 'i18next'

/** Words of any feature, in the language the window has when it is called. */
export type Say = TFunction<readonly FlatNamespace[]>
