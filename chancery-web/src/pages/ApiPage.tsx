import 'swagger-ui-dist/swagger-ui.css';
import { useEffect, useRef } from 'preact/hooks';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import { useTitle } from '../parts/title.ts';

/** The contract of the API, to be read and tried out; everything comes from the desk itself. */
export function ApiPage() {
  useTitle('API');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    SwaggerUI({ domNode: frame.current, url: '/api/openapi.yaml', validatorUrl: null, deepLinking: false });
  }, []);
  return <div class="api-page" ref={frame} />;
}
