export const standIn: string
export function findElectron(): string | undefined
