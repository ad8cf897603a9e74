"use strict";
exports.id = 96;
exports.ids = [96];
exports.modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findWay: () => (/* reexport */ findWay),
  openTunnel: () => (/* reexport */ openTunnel)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/network/tunnel.js



const CONNECT_TIMEOUT_MS = 10_000;
async function openTunnel(proxy, target, signal) {
    if (!/^https?:$/.test(proxy.protocol))
        throw new Error(`the proxy ${proxy.host} is not one that speaks HTTP`);
    const socket = await askProxy(proxy, createQuestion(proxy, target, signal));
    return {
        agent: target.protocol === 'https:' ? new external_node_https_.Agent({ socket }) : createAgent(socket),
        close: () => void socket.destroy()
    };
}
function createQuestion(proxy, target, signal) {
    const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port;
    const place = `${target.hostname}:${port}`;
    const name = proxy.hostname.replace(/^\[|\]$/g, '');
    return {
        method: 'CONNECT',
        path: place,
        headers: { host: place, ...toAuthorization(proxy) },
        agent: false,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : '',
        ...(signal === undefined ? {} : { signal })
    };
}
function toAuthorization({ username, password, host }) {
    if (username === '' && password === '')
        return {};
    try {
        const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return { 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` };
    }
    catch {
        throw new Error(`the credentials for the proxy ${host} are not percent-encoded`);
    }
}
async function askProxy({ protocol, origin, host }, question) {
    const isSecure = protocol === 'https:';
    return new Promise((resolve, reject) => {
        const asked = (isSecure ? external_node_https_.request : external_node_http_.request)(origin, question);
        asked.once('socket', socket => limitConnecting(socket, isSecure ? 'secureConnect' : 'connect'));
        asked.on('error', (error) => {
            const cause = error.message === 'socket hang up' ? 'it hung up without an answer' : error;
            reject(new Error(`the proxy ${host} makes no connection`, { cause }));
        });
        asked.once('connect', ({ statusCode }, socket, head) => {
            socket.on('error', () => undefined);
            if (statusCode === 200) {
                if (head.length > 0)
                    socket.unshift(head);
                resolve(socket);
            }
            else {
                socket.destroy();
                reject(new Error(`the proxy ${host} refused the connection with status ${statusCode}`));
            }
        });
        asked.end();
    });
}
function limitConnecting(socket, connected) {
    socket.once(connected, () => socket.setTimeout(0));
    socket.setTimeout(CONNECT_TIMEOUT_MS, () => {
        socket.destroy(new Error(`no connection within ${CONNECT_TIMEOUT_MS / 1000} s`));
    });
}
function createAgent(socket) {
    const agent = new external_node_http_.Agent();
    agent.createConnection = () => socket;
    return agent;
}

;// CONCATENATED MODULE: ./lib/node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}

;// CONCATENATED MODULE: ./lib/src/network/find-way.js


async function findWay(address, signal) {
    const proxy = getProxyUrl(address);
    return proxy === undefined ? null : openTunnel(new URL(proxy.href), address, signal);
}

;// CONCATENATED MODULE: ./lib/src/network/index.js




/***/ })

};
;