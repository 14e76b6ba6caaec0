import fc from 'fast-check';

/**
 * Properties are tried on the same cases at every run, so that a run says something of the change
 * and not of chance. `PROPERTY_SEED=$RANDOM npm run test:unit` looks elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export { fc };
