/** Loaded for its effect: it makes itself known to the library as the worker to use in this thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
