/// <reference types="@tarojs/taro" />
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test';
    TARO_ENV: 'weapp' | 'h5';
  }
}

/** Where the server is: '' on h5 (same origin), an absolute origin on weapp. */
declare const API_ORIGIN: string;
/** The version in package.json. */
declare const APP_VERSION: string;
