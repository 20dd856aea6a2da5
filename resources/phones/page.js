// A guest's page. Speaks to where it came from, and to nobody else; shows whatever it is told as
// plain text; keeps in this window alone who the guest is and what was asked and not answered yet.
'use strict';

const patience = 12000; // ms without a word until it is said that nobody is reached
const kept = window.sessionStorage;
const at = id => document.getElementById(id);

let texts = {};
let socket = null;
let isIn = false;
let heard = Date.now(); // when the last word came
let tries = 0;
let retry = 0;
let isLost = false;
let board = null;
let orders = [];
let question = null;
let dishes = [];
const wanted = new Map(); // how many of which dish
let called = new Set(); // own numbers that the board calls
let entering = null; // the code or PIN that is being tried
let scanned = location.hash.slice(1); // the code that led here; not kept where others read along
let waiting = JSON.parse(kept.getItem('waiting') || '[]'); // what was asked and not answered

function say(key, values = {}) {
  return (texts[key] || '').replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

function make(tag, text, props = {}) {
  const made = Object.assign(document.createElement(tag), props);
  if (text !== undefined)
    made.textContent = text;
  return made;
}

function put(element, text) { // a live region speaks only of what is new
  if (element.textContent !== text)
    element.textContent = text;
}

function button(text, act, label) {
  const made = make('button', text, {type: 'button'});
  if (label)
    made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

function newId() { // not randomUUID(), which there is over HTTPS alone
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
}

// Keeps the place of whoever goes through the list by keys while it is made anew.
function fill(list, items) {
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  list.replaceChildren(...items);
  if (focused)
    list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

// --- The connection ---

function send(message) {
  if (socket && socket.readyState === WebSocket.OPEN)
    socket.send(JSON.stringify(message));
}

// Sent until it is answered, each time by the same id: done once.
function request(wish) {
  const message = {...wish, id: newId(), position: board ? board.position : 0};
  waiting.push(message);
  keepWaiting();
  put(at('news'), say('sending'));
  send(message);
}

function keepWaiting() {
  kept.setItem('waiting', JSON.stringify(waiting));
}

function connect() {
  clearTimeout(retry);
  const token = kept.getItem('token');
  if (!token && !entering)
    return showEntrance();
  const scheme = location.protocol === 'https:' ? 'wss://' : 'ws://';
  const made = new WebSocket(scheme + location.host + '/live');
  socket = made;
  const language = at('language').value;
  made.onopen = () => send(token ? {do: 'back', token, language} : {do: 'join', ...entering, language});
  made.onmessage = event => {
    if (made === socket)
      hear(JSON.parse(event.data));
  };
  made.onclose = () => {
    if (made === socket)
      again();
  };
}

function again() {
  socket = null;
  clearTimeout(retry);
  if (kept.getItem('token') || entering)
    retry = setTimeout(connect, Math.min(8000, 500 * 2 ** tries++) * (0.75 + Math.random() / 2));
}

function hangUp() {
  const old = socket;
  socket = null;
  if (old)
    old.close();
}

function watch() {
  const silent = Date.now() - heard;
  const lost = isIn && silent >= patience;
  if (lost && socket && socket.readyState !== WebSocket.CONNECTING) {
    hangUp();
    again();
  }
  if (lost !== isLost) {
    isLost = lost;
    at('lost').hidden = !lost;
    put(at('lostSaid'), lost ? say('lostBriefly') : '');
    if (!lost)
      put(at('news'), say('found'));
  }
  if (lost)
    put(at('lostFor'), say('lost', {n: Math.floor(silent / 1000)}));
}

function wake() {
  if (document.hidden)
    return;
  watch();
  if (!socket && (kept.getItem('token') || entering)) {
    tries = 0;
    connect();
  }
  look();
}

function look() {
  if (isIn && !document.hidden)
    send({do: 'look', position: board ? board.position : 0});
}

function hear(message) {
  heard = Date.now();
  tries = 0;
  watch();
  hearers.get(message.is)?.(message);
}

const hearers = new Map([['guest', guest], ['menu', menu], ['board', showBoard], ['orders', showOrders],
                         ['question', showQuestion], ['reply', reply], ['hold', hold], ['bye', bye]]);

function guest(message) {
  kept.setItem('token', message.token);
  kept.setItem('name', message.name);
  scanned = '';
  entering = null;
  isIn = true;
  at('enter').hidden = true;
  at('inside').hidden = false;
  put(at('you'), say('you', {name: message.name}));
  put(at('news'), '');
  waiting.forEach(send);
  look();
}

function bye(message) {
  hangUp();
  const mayReturn = message.why === 'slower';
  if (!mayReturn) {
    kept.removeItem('token');
    waiting = [];
    keepWaiting();
  }
  isIn = false;
  isLost = false;
  entering = null;
  at('lost').hidden = true;
  at('inside').hidden = true;
  put(at('you'), '');
  put(at('news'), say(message.why));
  if (mayReturn)
    retry = setTimeout(connect, 5000);
  else if (message.why === 'unknown' && scanned)
    enter(); // he was a guest of other doors
  else
    showEntrance();
}

function enter() {
  entering = {code: scanned};
  scanned = '';
  connect();
}

function showEntrance() {
  at('enter').hidden = false;
}

function reply(message) {
  const asked = waiting.find(each => each.id === message.id);
  waiting = waiting.filter(each => each !== asked);
  keepWaiting();
  put(at('news'), message.text);
  if (asked && asked.do === 'order' && message.done) {
    wanted.clear();
    showMenu();
  }
}

function hold(message) {
  at('hold').hidden = !message.why;
  put(at('hold'), message.why);
  showMenu();
}

// --- What a guest sees ---

function menu(message) {
  put(at('evening'), message.evening);
  dishes = message.dishes;
  showMenu();
}

function dishItem(dish) {
  const item = make('li');
  const about = make('div');
  about.append(make('span', `${dish.name} · ${dish.price}`));
  if (dish.allergens)
    about.append(make('div', say('contains', {allergens: dish.allergens}), {className: 'note'}));
  item.append(about);
  if (dish.soldOut) {
    item.append(make('span', say('soldOut'), {className: 'note'}));
    return item;
  }
  const change = by => () => {
    wanted.set(dish.id, Math.max(0, Math.min(9, (wanted.get(dish.id) || 0) + by)));
    showMenu();
  };
  const less = button('−', change(-1), say('less', {dish: dish.name}));
  const more = button('+', change(1), say('more', {dish: dish.name}));
  less.dataset.key = `less ${dish.id}`;
  more.dataset.key = `more ${dish.id}`;
  const counter = make('div', undefined, {className: 'counter'});
  counter.append(less, make('output', wanted.get(dish.id) || 0), more);
  item.append(counter);
  return item;
}

function lines() {
  return dishes.filter(dish => !dish.soldOut && wanted.get(dish.id))
               .map(dish => ({dish: dish.id, count: wanted.get(dish.id)}));
}

function showMenu() {
  fill(at('menu'), dishes.map(dishItem));
  const price = id => Math.round(dishes.find(dish => dish.id === id).price * 100);
  const cents = lines().reduce((sum, line) => sum + line.count * price(line.dish), 0);
  at('order').disabled = !cents || !at('hold').hidden;
  put(at('order'), cents ? say('order', {total: (cents / 100).toFixed(2)}) : say('orderNothing'));
}

function orderItem(order) {
  const number = say('number', {n: order.order});
  const item = make('li');
  item.append(make('div', number, {className: 'tag'}), make('div', order.lines, {className: 'note'}),
              make('div', order.stage));
  const add = (wish, text) => {
    const made = button(text, () => request({do: wish, order: order.order}), `${text} (${number})`);
    made.dataset.key = `${wish} ${order.order}`;
    item.append(made);
  };
  if (order.toPay) {
    add('pay', say('pay', {total: order.total}));
    item.append(make('div', say('payNote'), {className: 'note'}));
  }
  if (!order.over)
    add('ask', say('ask'));
  if (!order.over && called.has(order.order))
    add('collect', say('collect'));
  return item;
}

function showOrders(message) {
  if (message) {
    orders = message.orders;
    showBoard(); // which marks and calls what is his
  }
  fill(at('orders'), orders.length ? orders.map(orderItem) : [make('li', say('noOrders'))]);
}

function numberItems(isReady, own) {
  const those = board.numbers.filter(each => each[1] === isReady);
  if (!those.length)
    return [make('li', say('none'))];
  return those.map(([order, , promised]) =>
    make('li', isReady || !promised ? order : `${order} · ${promised}`, {className: own.has(order) ? 'number own' : 'number'}));
}

function call(own) {
  const now = new Set(board.numbers.filter(each => each[1] && own.has(each[0])).map(each => each[0]));
  const isOther = now.size !== called.size || [...now].some(each => !called.has(each));
  for (const number of now)
    if (!called.has(number))
      put(at('news'), say('called', {n: number}));
  called = now;
  if (isOther)
    showOrders();
}

function showBoard(message) {
  if (message)
    board = message;
  if (!board)
    return;
  const own = new Set(orders.map(each => each.order));
  at('ready').replaceChildren(...numberItems(true, own));
  at('preparing').replaceChildren(...numberItems(false, own));
  const age = board.behind > 0 ? say('behind', {n: board.behind}) : say('fresh');
  at('age').className = board.behind > 0 ? 'late' : 'note';
  put(at('age'), `${say('asOf', {at: board.at, position: board.position})} ${age}`);
  call(own);
}

// --- A lesson's question ---

function choiceItem(text, index) {
  const label = make('label', undefined, {className: 'choice'});
  const radio = make('input', undefined, {type: 'radio', name: 'choice', value: index, required: true});
  radio.dataset.key = `choice ${index}`;
  radio.checked = question.choice === index;
  radio.disabled = question.locked;
  label.append(radio, make('span', text));
  return label;
}

function showQuestion(message) {
  const before = question;
  if (message)
    question = message;
  const form = at('question');
  form.hidden = !question || question.id === undefined;
  if (form.hidden)
    return;
  const isSame = before && before.id === question.id;
  const chosen = isSame && question.choice === undefined ? form.elements.choice?.value : undefined;
  put(at('questionText'), question.text);
  fill(at('choices'), question.choices.map(choiceItem));
  if (chosen)
    form.elements.choice.value = chosen;
  at('whyRow').hidden = !question.reasons.length;
  const reasons = [say('noReason'), ...question.reasons];
  at('why').replaceChildren(...reasons.map((text, index) => make('option', text, {value: index - 1})));
  at('why').value = question.reason ?? -1;
  at('why').disabled = question.locked;
  at('answer').disabled = question.locked;
  put(at('questionState'), question.revealed ? say('revealed', {text: question.revealed})
    : question.locked ? say('locked') : question.choice !== undefined ? say('answered') : '');
}

// --- Languages, and the beginning ---

async function speak(language) {
  const answer = await fetch('/texts/' + language);
  if (!answer.ok)
    return;
  texts = await answer.json();
  document.documentElement.lang = texts.lang;
  for (const each of document.querySelectorAll('[data-say]'))
    each.textContent = say(each.dataset.say);
  if (isIn)
    put(at('you'), say('you', {name: kept.getItem('name')}));
  showMenu();
  showOrders();
  showBoard();
  showQuestion();
}

function listen() {
  at('enter').addEventListener('submit', event => {
    event.preventDefault();
    entering = {pin: at('pin').value.trim()};
    at('pin').value = '';
    hangUp();
    connect();
  });
  at('question').addEventListener('submit', event => {
    event.preventDefault();
    const choice = Number(at('question').elements.choice.value);
    send({do: 'answer', question: question.id, choice, reason: Number(at('why').value)});
  });
  at('order').addEventListener('click', () => request({do: 'order', lines: lines()}));
  at('look').addEventListener('click', look);
  at('leave').addEventListener('click', () => send({do: 'leave'}));
  at('language').addEventListener('change', event => {
    kept.setItem('language', event.target.value);
    speak(event.target.value);
    if (isIn)
      send({do: 'speak', language: event.target.value});
  });
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('hashchange', () => location.reload()); // scanned once more, in this window
}

async function begin() {
  listen();
  if (location.protocol === 'https:')
    at('foot').dataset.say = 'footEncrypted';
  const {languages} = await (await fetch('/texts')).json();
  at('language').replaceChildren(...languages.map(([word, name]) =>
    make('option', name, {value: word, lang: word.replace('_', '-')})));
  const language = kept.getItem('language') || languages[0][0];
  at('language').value = language;
  await speak(language);
  history.replaceState(null, '', location.pathname);
  if (scanned && !kept.getItem('token'))
    enter();
  else
    connect();
  setInterval(watch, 1000);
}

begin();
