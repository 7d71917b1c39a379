/** Its address, as the build lays it down. */
declare module '*/pdf.worker.min.mjs?url' {
  const url: string;
  export default url;
}
