declare module 'miniprogram-compiler' {
  const compiler: {
    /**
     * WeChat's own compiler over every WXML file below a folder.
     * @returns the body of a function of `global` and `window` that returns `$gwx`
     */
    wxmlToJs(directory: string, options?: { readonly maxBuffer?: number }): string;
  };
  export default compiler;
}
