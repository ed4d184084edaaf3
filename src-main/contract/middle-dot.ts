/** Between facts on one line. A line may end with it; none begins with it. */
export const middleDot = '\u00A0· '
