/** Libraries that bring no types of their own. */
declare module 'cytoscape-fcose' {
  const extension: import('cytoscape').Ext;
  export default extension;
}

declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  export default function SwaggerUI(options: {
    domNode: HTMLElement | null;
    url: string;
    validatorUrl: null;
    deepLinking: boolean;
  }): void;
}
