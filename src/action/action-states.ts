/** Names of what the Action hands to its post step: the run to sweep, '' when nothing is left of it, and the engine it used. */
export const RUN_STATE = 'run'
export const ENGINE_STATE = 'engine'
