/** The address of a picture, as the build lays it down. */
declare module '*.webp' {
  const url: string;
  export default url;
}
