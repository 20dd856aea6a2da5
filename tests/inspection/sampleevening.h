// A small evening on disk: a log with tables of orders, and two read stores beside it.
#pragma once

#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>

namespace restaurant::testing {

class SampleEvening
{
public:
    SampleEvening()
        : log(path("evening.restaurant"), Purpose::WriteStore, IfMissing::Create)
        , kitchen(path("evening.kitchen.view"), Purpose::ReadStore, IfMissing::Create)
    {
        for (const char *sql :
             {"CREATE TABLE orders(number INTEGER PRIMARY KEY, place TEXT NOT NULL) STRICT",
              "CREATE TABLE order_line(order_number INTEGER NOT NULL REFERENCES orders, "
              "line INTEGER NOT NULL, dish TEXT NOT NULL, state TEXT, "
              "PRIMARY KEY (order_number, line)) STRICT",
              "CREATE TABLE reservation(number INTEGER PRIMARY KEY, o INTEGER, l INTEGER, "
              "FOREIGN KEY (o, l) REFERENCES order_line(order_number, line)) STRICT",
              "CREATE TABLE recorded(position INTEGER PRIMARY KEY, stream TEXT NOT NULL, "
              "type TEXT NOT NULL, data TEXT NOT NULL) STRICT",
              "CREATE VIEW event AS SELECT position, stream, type, data FROM recorded",
              "INSERT INTO orders VALUES (7, 'table 3'), (70, 'table 4')",
              "INSERT INTO order_line VALUES (7, 1, 'ramen', 'queued'), (7, 2, 'rice', 'queued'), "
              "(70, 1, 'soup', 'queued')",
              "INSERT INTO reservation VALUES (1, 7, 1), (2, 70, 1)",
              "INSERT INTO recorded VALUES (1, 'order-7', 'OrderPlaced', '{}'), "
              "(2, 'stock-ramen', 'StockReserved', '{\"order\":7}'), "
              "(3, 'order-70', 'OrderPlaced', '{}'), "
              "(4, 'stock-ramen', 'StockReserved', '{\"order\":70}')"})
            run(log, sql);
        for (const char *sql :
             {"CREATE TABLE ticket(key INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT",
              "CREATE TABLE dish_card(key TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT",
              "INSERT INTO ticket VALUES (7, '{\"order\":7,\"state\":\"open\"}'), "
              "(70, '{\"order\":70,\"state\":\"open\"}')",
              "INSERT INTO dish_card VALUES ('ramen', '{\"left\":7,\"orders\":[70,7]}'), "
              "('rice', '{\"left\":7,\"orders\":[70]}')"})
            run(kitchen, sql);
    }

    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
    }

private:
    QTemporaryDir m_folder;

public:
    const Connection log;
    const Connection kitchen;
};

} // namespace restaurant::testing
