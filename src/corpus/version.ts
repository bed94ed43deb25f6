/** Version of the shape of all served files: raised with every change that an older reader could not read. */
export const CORPUS_VERSION = 5;
