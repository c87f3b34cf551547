declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly profile: { readonly name: string };
    readonly resources: readonly Resource[];
  }
  const datapackage: {
    readonly Package: {
      load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    };
  };
  export default datapackage;
}
