// How a process that tries a conversion is told from a run: by what it is started with.

/** Follows the script in the arguments of such a process. */
export const TRIAL_ARGUMENT = 'try-conversion'
